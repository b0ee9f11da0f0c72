-- Whether the submitter of a job that ran no longer had the permission to cancel cards when it ended.
alter table cancel_job add column right_lost boolean default false not null;
