-- Pages of the log, newest first: of everyone, of one member, of one action. Each ends in the id, as the pages do.
drop index audit_log_at_ix;
drop index audit_log_member_ix;
create index audit_log_at_ix on audit_log (at, id);
create index audit_log_member_ix on audit_log (member_id, at, id);
create index audit_log_action_ix on audit_log (action, at, id);
