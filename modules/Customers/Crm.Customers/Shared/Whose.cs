using Crm.BuildingBlocks.Errors;

namespace Crm.Customers.Shared;

/// <summary>Whose records a query is about.</summary>
/// <param name="StaffId">One person; null for all one may see.</param>
internal readonly record struct Whose(Guid? StaffId)
{
    /// <summary>me (default), team or a person's id; anything else is answered with 422 at <c>who</c>.</summary>
    public static Whose Read(string? who, Guid me) => who switch
    {
        null or "" or "me" => new(me),
        "team" => new(null),
        _ when Guid.TryParse(who, out var id) => new(id),
        _ => throw new RuleException("customers.choice", "who", who, "me, team, id"),
    };
}
