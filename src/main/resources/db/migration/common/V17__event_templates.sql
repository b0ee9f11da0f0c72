-- Which templates were sent for an event: who sends by the name of an event means the only one of them.
create table event_template (
    environment_id   integer      not null,
    event_name       varchar(255) not null,
    card_template_id integer      not null,
    constraint event_template_pk primary key (environment_id, event_name, card_template_id),
    constraint event_template_template_fk foreign key (environment_id, card_template_id)
        references card_template (environment_id, id)
);

insert into event_template (environment_id, event_name, card_template_id)
select distinct environment_id, event_name, card_template_id from card where event_name is not null;
