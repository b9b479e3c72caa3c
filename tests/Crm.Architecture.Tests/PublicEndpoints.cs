namespace Crm.Architecture.Tests;

/// <summary>What of the API answers without sign-in. A new one is added here by hand, with a thought.</summary>
internal static class PublicEndpoints
{
    public static IReadOnlyList<string> Known { get; } =
    [
    ];
}
