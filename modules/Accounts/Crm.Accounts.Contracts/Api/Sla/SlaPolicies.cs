using Crm.Accounts.Contracts.Events;

namespace Crm.Accounts.Contracts.Api;

/// <summary>What a tier is promised .</summary>
/// <param name="Id">The version's id.</param>
/// <param name="Tier">One of <see cref="Tiers.WithNone"/>.</param>
/// <param name="Version">1, 2 …; the largest is in force.</param>
/// <param name="Name">Its name.</param>
/// <param name="Targets">One for each kind of case.</param>
/// <param name="SetAt">When it was set.</param>
/// <param name="SetBy">Who set it; empty for the ones a new installation has.</param>
/// <param name="SetByName">The name.</param>
public sealed record SlaPolicyView(
    Guid Id, string Tier, int Version, string Name, IReadOnlyList<SlaTarget> Targets, DateTimeOffset SetAt, Guid SetBy, string SetByName);

/// <summary>Sets a tier's policy as its next version.</summary>
/// <param name="Name">Its name, 100 characters at most.</param>
/// <param name="Targets">One for each kind of case: <see cref="SlaCaseKinds"/>.</param>
/// <param name="BasedOn">The version that was changed; a newer one by somebody else is not overwritten (409).</param>
public sealed record SetSlaPolicyRequest(string Name, IReadOnlyList<SlaTarget> Targets, int BasedOn);

/// <summary>The kinds of cases that a policy promises something for, in order.</summary>
public static class SlaCaseKinds
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<string> All { get; } = ["inquiry", "requirement", "complaint", "fault", "suggestion", "praise"];
}
