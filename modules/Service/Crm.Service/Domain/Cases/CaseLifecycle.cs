using Crm.BuildingBlocks.Errors;
using Crm.Service.Contracts.Api;
using static Crm.Service.Contracts.Api.CaseAction;
using static Crm.Service.Contracts.Api.CaseStatus;

namespace Crm.Service.Domain.Cases;

/// <summary>What may be done to a case in each status, and where that leads (S-02). Complaints are also bound to their own process.</summary>
internal static class CaseLifecycle
{
    /// <summary>Statuses in which a case is still worked on.</summary>
    public static readonly IReadOnlyList<CaseStatus> Open = [New, Assigned, InProgress, WaitingCustomer, WaitingThirdParty];

    private static readonly Dictionary<(CaseStatus, CaseAction), CaseStatus> Moves = new()
    {
        [(New, Claim)] = Assigned,
        [(InProgress, Claim)] = InProgress,
        [(WaitingCustomer, Claim)] = WaitingCustomer,
        [(WaitingThirdParty, Claim)] = WaitingThirdParty,
        [(New, Assign)] = Assigned,
        [(Assigned, Assign)] = Assigned,
        [(InProgress, Assign)] = Assigned,
        [(WaitingCustomer, Assign)] = WaitingCustomer,
        [(WaitingThirdParty, Assign)] = WaitingThirdParty,
        [(New, Start)] = InProgress,
        [(Assigned, Start)] = InProgress,
        [(Assigned, WaitForCustomer)] = WaitingCustomer,
        [(InProgress, WaitForCustomer)] = WaitingCustomer,
        [(WaitingThirdParty, WaitForCustomer)] = WaitingCustomer,
        [(Assigned, WaitForThirdParty)] = WaitingThirdParty,
        [(InProgress, WaitForThirdParty)] = WaitingThirdParty,
        [(WaitingCustomer, WaitForThirdParty)] = WaitingThirdParty,
        [(WaitingCustomer, Resume)] = InProgress,
        [(WaitingThirdParty, Resume)] = InProgress,
        [(New, Resolve)] = Resolved,
        [(Assigned, Resolve)] = Resolved,
        [(InProgress, Resolve)] = Resolved,
        [(WaitingCustomer, Resolve)] = Resolved,
        [(WaitingThirdParty, Resolve)] = Resolved,
        [(Resolved, Close)] = Closed,
        [(Resolved, Reopen)] = InProgress,
        [(Closed, Reopen)] = InProgress,
        [(New, Join)] = Closed,
        [(Assigned, Join)] = Closed,
        [(InProgress, Join)] = Closed,
        [(WaitingCustomer, Join)] = Closed,
        [(WaitingThirdParty, Join)] = Closed,
        [(New, Split)] = New,
        [(Assigned, Split)] = Assigned,
        [(InProgress, Split)] = InProgress,
        [(WaitingCustomer, Split)] = WaitingCustomer,
        [(WaitingThirdParty, Split)] = WaitingThirdParty,
        [(New, Edit)] = New,
        [(Assigned, Edit)] = Assigned,
        [(InProgress, Edit)] = InProgress,
        [(WaitingCustomer, Edit)] = WaitingCustomer,
        [(WaitingThirdParty, Edit)] = WaitingThirdParty,
        [(Resolved, Edit)] = Resolved,
        [(New, Answer)] = InProgress,
        [(Assigned, Answer)] = InProgress,
        [(InProgress, Answer)] = InProgress,
        [(WaitingCustomer, Answer)] = WaitingCustomer,
        [(WaitingThirdParty, Answer)] = WaitingThirdParty,
        [(Resolved, Answer)] = Resolved,
    };

    /// <summary>What may be done in a status, in the order people think of it.</summary>
    public static IEnumerable<CaseAction> Allowed(CaseStatus status) =>
        Enum.GetValues<CaseAction>().Where(action => Moves.ContainsKey((status, action)));

    /// <summary>Where an action leads.</summary>
    /// <exception cref="ConflictException">Not in this status; the text says what is possible.</exception>
    public static CaseStatus Next(CaseStatus status, CaseAction action) =>
        Moves.TryGetValue((status, action), out var next) ? next : throw new ConflictException($"service.case.at.{Words.Of(status)}");
}
