-- What an API credential is held to besides its role: the most that it may do with cards, the networks that it may be used from
-- (separated by commas), when it ends, and how much it may do in a minute and an hour. What is empty is no limit.
alter table api_credential add column level smallint default 3 not null;
alter table api_credential add column networks varchar(1000) default '' not null;
alter table api_credential add column expires timestamp with time zone;
alter table api_credential add column requests_per_minute integer;
alter table api_credential add column cards_per_hour integer;
alter table api_credential add constraint api_credential_level_ck check (level between 1 and 3);

-- While a secret is being replaced, the one before works as well.
alter table api_credential add column old_secret_hash varchar(255);

alter table api_credential add column last_address varchar(64);
