-- Restores and replicas call it without a search path.
create or replace function keep_sent_cards() returns trigger language plpgsql set search_path from current as $$
begin
    insert into sent_card (id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id,
        flow_invocation_id, created)
    select id, environment_id, card_template_id, user_id, event_name, lifecycle_id, flow_instance_id, flow_invocation_id,
        created
    from sent;
    return null;
end
$$;

-- Not on a replica, to which the rows of sent_card come as well, nor where a restore turns triggers off and loads both.
alter table card enable trigger card_keep_sent_cards;
