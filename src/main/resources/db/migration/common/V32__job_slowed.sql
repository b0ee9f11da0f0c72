-- When workers of a job last rested because its transactions took longer than customers should wait.
alter table cancel_job add column slowed timestamp with time zone;
