using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Reference;

namespace Crm.Customers.Shared;

/// <summary>Filter values from a query string, against what is allowed.</summary>
internal static class Choice
{
    /// <summary>The value; null for none; 422 at the field where it is not one of the choices.</summary>
    public static string? Of(string field, string? value, IReadOnlyList<string> choices)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        return choices.Contains(value) ? value : throw new RuleException("customers.choice", field, value, string.Join(", ", choices));
    }

    /// <summary>What the codes of a region and all that is in it begin with.</summary>
    public static string? RegionPrefix(string? region)
    {
        if (string.IsNullOrWhiteSpace(region))
            return null;
        return Regions.Find(region) is { } found ? Regions.PrefixOf(found) : throw new RuleException("customers.region", "region", region);
    }
}

/// <summary>Totals are counted up to a limit, so that none ever blocks a list.</summary>
internal static class Totals
{
    public const int Most = 1000;
}
