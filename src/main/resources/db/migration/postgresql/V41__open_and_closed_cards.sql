-- Open cards stand apart, with the indexes that criteria and the clock need: closing a card deletes it here, which touches no index,
-- and adds a row to closed_card, which has hardly any. A card is in exactly one of both; what never changes about it is in sent_card.
-- Rows are narrow: the log has the whole page of the first card that closes on it. So the sender's ids stand in sent_card alone.
create table open_card (
    id               bigint                   not null,
    environment_id   integer                  not null,
    card_template_id integer                  not null,
    status           smallint                 not null,
    user_id          varchar(255)             not null,
    event_name       varchar(255),
    created          timestamp with time zone not null,
    updated          timestamp with time zone not null,
    embargo_until    timestamp with time zone,
    snoozed_until    timestamp with time zone,
    expires_at       timestamp with time zone
);

-- Never updated. The environment and the template are here for the lists of ended cards.
create table closed_card (
    id               bigint                   not null,
    environment_id   integer                  not null,
    card_template_id integer                  not null,
    status           smallint                 not null,
    updated          timestamp with time zone not null,
    snoozed_until    timestamp with time zone,
    cancel_job_id    bigint
);

insert into open_card (id, environment_id, card_template_id, status, user_id, event_name, created, updated, embargo_until,
    snoozed_until, expires_at)
select id, environment_id, card_template_id, status, user_id, event_name, created, updated, embargo_until, snoozed_until,
    expires_at
from card
where status <= 3
order by id;

insert into closed_card (id, environment_id, card_template_id, status, updated, snoozed_until, cancel_job_id)
select id, environment_id, card_template_id, status, updated, snoozed_until, cancel_job_id
from card
where status > 3
order by id;

-- The table of sent cards becomes the one that its trigger copied from: nothing is written twice any more.
drop trigger card_keep_sent_cards on card;
drop function keep_sent_cards();
drop table sent_card;
alter table card
    drop column status,
    drop column updated,
    drop column snoozed_until,
    drop column cancel_job_id;
alter table card rename to sent_card;
alter table sent_card rename constraint card_pk to sent_card_pk;
alter table sent_card rename constraint card_template_fk to sent_card_template_fk;

-- Here rather than beside the status: a closed card stays in these.
create index sent_card_environment_ix on sent_card (environment_id, id);
create index sent_card_template_ix on sent_card (environment_id, card_template_id, id);
create index sent_card_user_ix on sent_card (environment_id, user_id, id);
create index sent_card_created_ix on sent_card (environment_id, created, id);
create index sent_card_event_ix on sent_card (environment_id, event_name, id) where event_name is not null;
create index sent_card_lifecycle_ix on sent_card (environment_id, lifecycle_id) where lifecycle_id is not null;
create index sent_card_flow_instance_ix on sent_card (environment_id, flow_instance_id) where flow_instance_id is not null;
create index sent_card_flow_invocation_ix on sent_card (environment_id, flow_invocation_id)
    where flow_invocation_id is not null;

alter table open_card add constraint open_card_pk primary key (id);
alter table open_card add constraint open_card_status_ck check (status between 1 and 3);

create index open_card_template_ix on open_card (environment_id, card_template_id, id) include (status, created, event_name, user_id);
create index open_card_user_ix on open_card (environment_id, user_id, id);
create index open_card_event_ix on open_card (environment_id, event_name, id) where event_name is not null;
create index open_card_created_ix on open_card (environment_id, created, id);
create index open_card_status_ix on open_card (environment_id, status, id) include (card_template_id, user_id);
create index open_card_embargo_ix on open_card (embargo_until) where status = 1;
create index open_card_snoozed_ix on open_card (snoozed_until) where status = 3;
create index open_card_expires_ix on open_card (expires_at) where expires_at is not null;

alter table closed_card add constraint closed_card_pk primary key (id);
alter table closed_card add constraint closed_card_status_ck check (status between 4 and 7);
alter table closed_card add constraint closed_card_cancelled_by_job_ck check (cancel_job_id is null or status = 7);

-- Without the cancelled ones, so that cancelling adds no entry.
create index closed_card_status_ix on closed_card (environment_id, status, id) where status < 7;
create index closed_card_template_ix on closed_card (environment_id, card_template_id, status, id) where status < 7;

-- Index-only scans stop being cheap when the visibility map is stale, and an environment that the statistics do not know yet looks
-- empty: both long before the defaults.
alter table open_card set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05,
    autovacuum_analyze_scale_factor = 0.005);
alter table sent_card set (autovacuum_vacuum_insert_scale_factor = 0.02, autovacuum_analyze_scale_factor = 0.005);
alter table sent_card reset (autovacuum_vacuum_scale_factor);
alter table closed_card set (autovacuum_analyze_scale_factor = 0.02);

-- How many open cards there are, as of the last time that the changes were added; and what has changed since, one row for each
-- transaction, template and status, so that nobody waits for a row that all change.
create table open_card_count (
    environment_id   integer  not null,
    card_template_id integer  not null,
    status           smallint not null,
    cards            bigint   not null,
    constraint open_card_count_pk primary key (environment_id, card_template_id, status)
);

create table open_card_change (
    id               bigint generated always as identity,
    environment_id   integer  not null,
    card_template_id integer  not null,
    status           smallint not null,
    cards            bigint   not null,
    constraint open_card_change_pk primary key (id)
);

alter table open_card_change set (autovacuum_vacuum_scale_factor = 0, autovacuum_vacuum_threshold = 1000);

insert into open_card_count (environment_id, card_template_id, status, cards)
select environment_id, card_template_id, status, count(*)
from open_card
group by environment_id, card_template_id, status;

-- The cards as they are.
create view card as
select sent.id, sent.environment_id, sent.card_template_id, coalesce(o.status, closed.status) as status, sent.live, sent.user_id,
    sent.event_name, sent.lifecycle_id, sent.flow_instance_id, sent.flow_invocation_id, sent.created,
    coalesce(o.updated, closed.updated) as updated, sent.embargo_until,
    coalesce(o.snoozed_until, closed.snoozed_until) as snoozed_until, sent.expires_at, closed.cancel_job_id
from sent_card sent
left join open_card o on o.id = sent.id
left join closed_card closed on closed.id = sent.id;
