-- Whom the workers of a job had to wait for last: a session of the database that holds what they want. Met for the first time,
-- and seen last.
create table job_wait (
    job_id      bigint                   not null,
    session     bigint                   not null,
    application varchar(255),
    met         timestamp with time zone not null,
    seen        timestamp with time zone not null,
    constraint job_wait_pk primary key (job_id),
    constraint job_wait_job_fk foreign key (job_id) references cancel_job (id)
);
