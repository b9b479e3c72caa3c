namespace Crm.Architecture.Tests;

/// <summary>What of the API answers without sign-in. A new one is added here by hand, with a thought.</summary>
internal static class PublicEndpoints
{
    public static IReadOnlyList<string> Known { get; } =
    [
        "GET /api/customers/cards/{token}",
        "GET /api/service/invitations/{token}",
        "GET /api/service/surveys/{token}",
        "GET /api/staff/password",
        "GET /api/staff/setup",
        "POST /api/customers/cards/{token}",
        "POST /api/service/invitations/{token}",
        "POST /api/service/surveys/{token}",
        "POST /api/staff/password",
        "POST /api/staff/setup",
        "POST /api/staff/sign-in",
    ];
}
