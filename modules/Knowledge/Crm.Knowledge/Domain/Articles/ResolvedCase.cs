using Crm.Service.Contracts.Events;

namespace Crm.Knowledge.Domain.Articles;

/// <summary>What Knowledge keeps of a resolved case to make an article of (K-04).</summary>
internal sealed class ResolvedCase
{
    public required Guid CaseId { get; init; }
    public string Number { get; private set; } = "";
    public Guid? CustomerId { get; private set; }
    public string Kind { get; private set; } = "";
    public string Subject { get; private set; } = "";
    public string Problem { get; private set; } = "";
    public string? Cause { get; private set; }
    public string? Remedy { get; private set; }
    public List<string> PersonalNames { get; private set; } = [];
    public List<Guid> Recused { get; private set; } = [];
    public DateTimeOffset? ResolvedAt { get; private set; }

    /// <summary>Whether its solution is known; a copy without one only keeps who must not see the case.</summary>
    public bool IsResolved => ResolvedAt is not null;

    /// <summary>Takes the solution over; a case can be resolved again after it was reopened, and events come in any order.</summary>
    public void Take(CaseResolved e)
    {
        Recuse(e.Recused);
        if (ResolvedAt >= e.At)
            return;
        (Number, CustomerId, Kind, Subject, Problem, Cause, Remedy) = (e.Number, e.CustomerId, e.Kind, e.Subject, e.Problem, e.Cause, e.Remedy);
        (PersonalNames, ResolvedAt) = ([.. e.PersonalNames], e.At);
    }

    /// <summary>People are only ever added.</summary>
    public void Recuse(IEnumerable<Guid> staffIds) => Recused = [.. Recused.Union(staffIds)];
}
