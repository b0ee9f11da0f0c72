-- Of which job one is the rest: it has the cards that failed there, and those that were not reached.
alter table cancel_job add column rest_of bigint;
alter table cancel_job add constraint cancel_job_rest_of_fk foreign key (rest_of) references cancel_job (id);
alter table cancel_job add constraint cancel_job_rest_of_uq unique (rest_of);
