using Crm.BuildingBlocks.Personal;

namespace Crm.Approvals.Data;

/// <summary>Where persons' data stand in this module (W-08): what was told to decide on, and comments. A test fails for a new column of text that is in none of the two lists.</summary>
internal static class ApprovalsPersonalData
{
    private const string Link = "/approvals/{0}";

    public static PersonalCatalogue Catalogue { get; } = new(
        ApprovalsModule.Name,
        [
            new("requests", "subject", "facts", "end_comment") { Link = Link },
            new("steps", "note") { Link = Link, LinkId = "t.request_id" },
            new("assignments", "comment") { Link = Link, LinkId = "(SELECT s.request_id FROM approvals.steps s WHERE s.id = t.step_id)" },
        ],
        ["kind", "policies.steps", "requests.subject_type", "requests.link", "currency", "state", "by", "mode", "outcome", "staff_refs.name", "roles"]);
}
