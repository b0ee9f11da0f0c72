-- Who asked a running job to stop, which ends as soon as no worker holds a part of it any more.
alter table cancel_job add column stopped_by integer;
alter table cancel_job add column stopped_by_credential integer;
alter table cancel_job add constraint cancel_job_stopped_by_fk foreign key (stopped_by) references member (id);
alter table cancel_job add constraint cancel_job_stopped_by_credential_fk
    foreign key (stopped_by_credential) references api_credential (id);

-- How often a chunk was left for later because others held cards of it, and until when it is left.
alter table chunk add column passed_over smallint default 0 not null;
alter table chunk add column not_before timestamp with time zone;
