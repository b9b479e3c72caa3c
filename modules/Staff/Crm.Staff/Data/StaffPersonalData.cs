using Crm.BuildingBlocks.Personal;

namespace Crm.Staff.Data;

/// <summary>
/// Where data of persons outside of the company stand in this module (W-08): what staff were told, and the audit, which stays as it is (ADR 12). Data of staff itself are kept as
/// long as people work here and their deeds must be known. A test fails for a new column of text that is in none of the two lists.
/// </summary>
internal static class StaffPersonalData
{
    public static PersonalCatalogue Catalogue { get; } = new(
        StaffModule.Name,
        [
            new("notices", "facts"),
            new("audit_log", "changes") { Key = "t.sequence", KeptBecause = "audit" },
        ],
        [
            "units.name", "units.name_en", "kind", "people.user_name", "people.name", "people.title", "people.email", "people.phone", "roles", "state", "culture", "time_zone", "theme", "search",
            "roles.key", "roles.name", "roles.name_en", "role_grants.role", "permission", "scope", "known_permissions.name", "accounts.user_name", "accounts.normalized_user_name",
            "accounts.email", "accounts.normalized_email", "accounts.password_hash", "accounts.security_stamp", "accounts.concurrency_stamp", "accounts.phone_number",
            "sessions.address", "sessions.browser", "api_keys.name", "api_keys.prefix", "api_keys.hash", "api_keys.permissions", "link_tokens.hash", "purpose", "data_protection_keys.name",
            "data_protection_keys.xml", "notices.link", "mode", "audit_log.module", "audit_log.staff_name", "audit_log.address", "audit_log.trace_id", "audit_log.action",
            "audit_log.record_type", "audit_log.record_id", "audit_log.previous_hash", "audit_log.hash",
        ]);
}
