-- H2 has no partial indexes. None of these contains the status: one that did would make cancelling several times slower.
create index card_template_ix on card (environment_id, card_template_id);
create index card_user_ix on card (environment_id, user_id);
create index card_event_ix on card (environment_id, event_name);
create index card_lifecycle_ix on card (environment_id, lifecycle_id);
create index card_flow_instance_ix on card (environment_id, flow_instance_id);
create index card_flow_invocation_ix on card (environment_id, flow_invocation_id);
create index card_created_ix on card (environment_id, created);
