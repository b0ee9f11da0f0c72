-- Few or no cards of many may have a status: without these, a list of it would walk them all. Cancelled cards are in neither, so
-- that cancelling adds no entry.
create index card_ended_status_ix on card (environment_id, status, id) where status > 3 and status < 7;
create index card_ended_template_ix on card (environment_id, card_template_id, status, id) where status > 3 and status < 7;

create index sent_card_event_ix on sent_card (environment_id, event_name, id) where event_name is not null;
