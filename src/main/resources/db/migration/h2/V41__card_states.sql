-- What changes about a card, and nothing else: H2 takes a row out of every index of its table and puts it back, whatever has changed.
create table card_state (
    card_id       bigint                   not null,
    status        smallint                 not null,
    updated       timestamp with time zone not null,
    snoozed_until timestamp with time zone,
    cancel_job_id bigint,
    constraint card_state_pk primary key (card_id),
    constraint card_state_status_ck check (status between 1 and 7),
    constraint card_state_cancelled_by_job_ck check (cancel_job_id is null or status = 7)
);

insert into card_state (card_id, status, updated, snoozed_until, cancel_job_id)
select id, status, updated, snoozed_until, cancel_job_id
from card;

drop index if exists card_snoozed_ix;
alter table card drop constraint card_status_ck;
alter table card drop constraint card_cancelled_by_job_ck;
alter table card drop column (status, updated, snoozed_until, cancel_job_id);
alter table card rename to sent_card;
alter table sent_card rename constraint card_pk to sent_card_pk;
alter table sent_card rename constraint card_template_fk to sent_card_template_fk;

-- The cards as they are, for people who look at the database.
create view card as
select id, environment_id, card_template_id, status, live, user_id, event_name, lifecycle_id, flow_instance_id,
    flow_invocation_id, created, updated, embargo_until, snoozed_until, expires_at, cancel_job_id
from sent_card
join card_state on card_id = id;
