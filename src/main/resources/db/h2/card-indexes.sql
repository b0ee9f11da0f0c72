-- Made after the first start has loaded its data: with the indexes in place, H2 would take several times as long, and
-- leave a file of more than a gigabyte.
-- H2 has no partial indexes. None but the last contains anything that changes: cancelling would be several times slower.
drop index if exists card_template_ix;
create index if not exists card_newest_ix on sent_card (environment_id, id);
create index if not exists card_newest_of_template_ix on sent_card (environment_id, card_template_id, id);
create index if not exists card_user_ix on sent_card (environment_id, user_id);
create index if not exists card_event_ix on sent_card (environment_id, event_name);
create index if not exists card_lifecycle_ix on sent_card (environment_id, lifecycle_id);
create index if not exists card_flow_instance_ix on sent_card (environment_id, flow_instance_id);
create index if not exists card_flow_invocation_ix on sent_card (environment_id, flow_invocation_id);
drop index if exists card_created_ix;
create index if not exists card_sent_ix on sent_card (environment_id, created, id);
-- What the lifecycle clock looks for.
create index if not exists card_embargo_ix on sent_card (embargo_until);
create index if not exists card_expires_ix on sent_card (expires_at);
create index if not exists card_state_snoozed_ix on card_state (snoozed_until);
