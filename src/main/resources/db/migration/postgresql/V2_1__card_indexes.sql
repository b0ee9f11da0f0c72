-- Partial: closing a card adds no index entry, which is what makes cancelling fast. The predicate must stand
-- literally in every query that is to use them.
create index card_open_template_ix on card (environment_id, card_template_id, id)
    include (status, created, event_name, user_id) where status <= 3;
create index card_open_user_ix on card (environment_id, user_id, id) where status <= 3;
create index card_open_event_ix on card (environment_id, event_name, id)
    where status <= 3 and event_name is not null;
create index card_open_lifecycle_ix on card (environment_id, lifecycle_id)
    where status <= 3 and lifecycle_id is not null;
create index card_open_flow_instance_ix on card (environment_id, flow_instance_id)
    where status <= 3 and flow_instance_id is not null;
create index card_open_flow_invocation_ix on card (environment_id, flow_invocation_id)
    where status <= 3 and flow_invocation_id is not null;
create index card_open_created_ix on card (environment_id, created) where status <= 3;
create index card_open_status_ix on card (environment_id, status) where status <= 3;

-- Index-only scans stop being cheap when the visibility map is stale: vacuum long before the default 20 %.
alter table card set (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_insert_scale_factor = 0.05);
