namespace Crm.Approvals.Contracts;

/// <summary>The permissions of the Approvals module.</summary>
public static class ApprovalsPermissions
{
    /// <summary>Have an inbox and decide what one is asked to decide. Being asked is what gives the right to a single request.</summary>
    public const string Decide = "approvals.request.decide";

    /// <summary>See every request but those one must recuse oneself from.</summary>
    public const string ReadAll = "approvals.request.read-all";

    /// <summary>See and change who approves what.</summary>
    public const string ManagePolicies = "approvals.policy.manage";
}
