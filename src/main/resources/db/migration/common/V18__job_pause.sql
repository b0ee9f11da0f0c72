-- State 9: paused. For how long a job was held, and by whom; resumed is null while it is.
alter table cancel_job drop constraint cancel_job_state_ck;
alter table cancel_job add constraint cancel_job_state_ck check (state between 1 and 9);

create table job_pause (
    job_id          bigint                   not null,
    paused          timestamp with time zone not null,
    paused_by_name  varchar(255)             not null,
    resumed         timestamp with time zone,
    resumed_by_name varchar(255),
    constraint job_pause_pk primary key (job_id, paused),
    constraint job_pause_job_fk foreign key (job_id) references cancel_job (id)
);
