-- What never changes about a card. Indexes that find closed cards stand here: on card itself, each would take a new entry
-- for every card that is cancelled.
create table sent_card (
    id                 bigint                   not null,
    environment_id     integer                  not null,
    card_template_id   integer                  not null,
    user_id            varchar(255)             not null,
    event_name         varchar(255),
    lifecycle_id       varchar(255),
    flow_instance_id   varchar(255),
    flow_invocation_id varchar(255),
    created            timestamp with time zone not null
);

insert into sent_card (id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id,
    flow_invocation_id, created)
select id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id, flow_invocation_id, created
from card;

alter table sent_card add constraint sent_card_pk primary key (id);
alter table sent_card
    add constraint sent_card_card_fk foreign key (id) references card (id) on delete cascade;

create index sent_card_environment_ix on sent_card (environment_id, id);
create index sent_card_template_ix on sent_card (environment_id, card_template_id, id);
create index sent_card_user_ix on sent_card (environment_id, user_id, id);
create index sent_card_created_ix on sent_card (environment_id, created);
create index sent_card_lifecycle_ix on sent_card (environment_id, lifecycle_id) where lifecycle_id is not null;
create index sent_card_flow_instance_ix on sent_card (environment_id, flow_instance_id) where flow_instance_id is not null;
create index sent_card_flow_invocation_ix on sent_card (environment_id, flow_invocation_id)
    where flow_invocation_id is not null;

-- Counting reads these indexes alone, as long as vacuum keeps up with what is sent.
alter table sent_card set (autovacuum_vacuum_insert_scale_factor = 0.02);

-- One statement for all cards of a statement; also where a bulk load turns ordinary triggers off.
create function keep_sent_cards() returns trigger language plpgsql as $$
begin
    insert into sent_card (id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id,
        flow_invocation_id, created)
    select id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id, flow_invocation_id,
        created
    from sent;
    return null;
end
$$;

create trigger card_keep_sent_cards after insert on card
    referencing new table as sent for each statement execute function keep_sent_cards();

alter table card enable always trigger card_keep_sent_cards;
