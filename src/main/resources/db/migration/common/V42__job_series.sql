-- Of which series a job is, which its first job names, in what place, and how many jobs it has: what one review froze for more than one.
alter table cancel_job add column series bigint;
alter table cancel_job add column series_place integer;
alter table cancel_job add column series_jobs integer;
alter table cancel_job add constraint cancel_job_series_fk foreign key (series) references cancel_job (id);
alter table cancel_job add constraint cancel_job_series_uq unique (series, series_place);
alter table cancel_job add constraint cancel_job_series_ck check (
    (series is null and series_place is null and series_jobs is null)
    or (series is not null and series_place is not null and series_jobs is not null and series_place between 1 and series_jobs));
