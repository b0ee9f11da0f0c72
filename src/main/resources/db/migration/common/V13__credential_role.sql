-- H2 2.4 keeps the session that makes a check of the form `in (…)` or `a or b` on one column inside of it, and the check is
-- dead as soon as the pool retires that connection. A table of the roles belongs to nobody.
create table api_credential_role (
    role varchar(20) not null,
    constraint api_credential_role_pk primary key (role)
);

insert into api_credential_role (role) values ('events'), ('workbench'), ('auth');

alter table api_credential drop constraint api_credential_role_ck;
alter table api_credential add constraint api_credential_role_fk foreign key (role) references api_credential_role (role);
