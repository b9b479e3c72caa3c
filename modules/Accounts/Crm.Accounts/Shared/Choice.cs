using Crm.BuildingBlocks.Errors;

namespace Crm.Accounts.Shared;

/// <summary>Filter values from a query string, against what is allowed.</summary>
internal static class Choice
{
    /// <summary>The value; null for none; 422 at the field where it is not one of the choices.</summary>
    public static string? Of(string field, string? value, IReadOnlyList<string> choices)
    {
        if (string.IsNullOrWhiteSpace(value))
            return null;
        return choices.Contains(value) ? value : throw new RuleException("accounts.word", field, value, string.Join(", ", choices));
    }
}
