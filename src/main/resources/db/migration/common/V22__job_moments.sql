-- When the first cards of a job were done, and when someone asked a job to stop that had begun.
alter table cancel_job add column first_card timestamp with time zone;
alter table cancel_job add column stop_asked timestamp with time zone;

update cancel_job
set first_card = (select min(c.done) from chunk c where c.review_id = cancel_job.review_id)
where ended is not null;
