using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Expenses;

/// <summary>What only some kinds have.</summary>
internal sealed record ExpenseParticulars(string? Level, DateTimeOffset? ArrivesAt, DateTimeOffset? LeavesAt, Guid? HostId, string? Arrangements, string? Occasion)
{
    /// <summary>Of what was typed, only what the kind has.</summary>
    public static ExpenseParticulars Of(ExpenseFields fields)
    {
        var (reception, hospitality) = (fields.Kind == ExpenseKinds.Reception, fields.Kind == ExpenseKinds.Hospitality);
        return new(
            reception ? LeadInput.Text(fields.Level) : null, reception ? fields.ArrivesAt : null, reception ? fields.LeavesAt : null,
            reception ? fields.HostId : null, reception || hospitality ? LeadInput.Text(fields.Arrangements) : null,
            fields.Kind == ExpenseKinds.Gift ? LeadInput.Text(fields.Occasion) : null);
    }
}

/// <summary>
/// An application for visit expenses, a reception, hospitality or gifts (C-53; seed 004, 十八 to 二十四): asked for, approved by amount, reported
/// with its real costs, settled by somebody else. What is well over the estimate is approved again; where that is refused, only what was approved is paid.
/// </summary>
internal sealed class ExpenseApplication : IOwned, IVersioned, IAudited
{
    private ExpenseApplication()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public string Number { get; private init; } = "";
    public string Kind { get; private set; } = "";
    public string State { get; private set; } = ExpenseStates.Draft;
    public Guid CustomerId { get; private set; }
    public Guid? ActivityId { get; private set; }
    public Guid? VisitPlanId { get; private set; }
    public string Purpose { get; private set; } = "";
    public DateOnly StartsOn { get; private set; }
    public DateOnly EndsOn { get; private set; }
    public string? Place { get; private set; }
    public string[] Guests { get; private set; } = [];
    public Guid[] OurPeople { get; private set; } = [];
    public ExpenseParticulars Particulars { get; private set; } = new(null, null, null, null, null, null);
    public string? Notes { get; private set; }
    public IReadOnlyList<ExpenseLine> Lines { get; private set; } = [];
    public decimal Estimate { get; private set; }
    public string Currency { get; private init; } = "CNY";
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset? SubmittedAt { get; private set; }
    public Guid? ApprovalId { get; private set; }
    public string? Comment { get; private set; }

    /// <summary>What was approved: the estimate, or the real costs once their excess was approved.</summary>
    public decimal? Approved { get; private set; }
    public DateOnly? ReportDueOn { get; private set; }
    public bool ReportReminded { get; private set; }
    public IReadOnlyList<ExpenseCost>? Costs { get; private set; }
    public decimal? Actual { get; private set; }
    public decimal? Payable { get; private set; }
    public string? Effect { get; private set; }
    public string? Learned { get; private set; }
    public string? Explanation { get; private set; }
    public bool ExcessRefused { get; private set; }
    public DateTimeOffset? ReportedAt { get; private set; }

    /// <summary>Whether those who settle were told.</summary>
    [NotAudited]
    public bool SettlersTold { get; private set; }
    public decimal? Paid { get; private set; }
    public DateOnly? PaidOn { get; private set; }
    public Guid? SettledBy { get; private set; }
    public string? SettlementNote { get; private set; }

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    public static (ExpenseApplication Application, ExpenseMove Move) Draft(string number, ExpenseFields fields, Actor owner, DateTimeOffset now)
    {
        var application = new ExpenseApplication { Number = number, OwnerId = owner.StaffId, UnitId = owner.UnitId, CreatedAt = now };
        application.Change(fields);
        return (application, application.Moved(ExpenseMoves.Drafted, owner.StaffId, now, null, application.Estimate));
    }

    /// <summary>Sets what is asked for; only before it is submitted, or once it came back.</summary>
    public void Change(ExpenseFields fields)
    {
        Must(ExpenseStates.Draft, ExpenseStates.Returned);
        (Kind, CustomerId, ActivityId, VisitPlanId) = (fields.Kind, fields.CustomerId, fields.ActivityId, fields.VisitPlanId);
        (Purpose, StartsOn, EndsOn, Place) = (fields.Purpose.Trim(), fields.StartsOn, fields.EndsOn ?? fields.StartsOn, LeadInput.Text(fields.Place));
        Guests = [.. (fields.Guests ?? []).Select(LeadInput.Text).OfType<string>().Distinct()];
        OurPeople = [.. (fields.OurPeople ?? []).Distinct()];
        (Particulars, Notes) = (ExpenseParticulars.Of(fields), LeadInput.Text(fields.Notes));
        Lines = [.. (fields.Lines ?? []).Select(l => l with { Item = l.Item.Trim(), Note = LeadInput.Text(l.Note) })];
        Estimate = ExpenseSums.Of(Lines);
        Index();
    }

    /// <summary>By what it is found.</summary>
    public void Index()
    {
        var document = new SearchDocument().Add(Number).Add(Purpose).Add(Place, SearchWeight.C);
        foreach (var guest in Guests)
            document.AddName(guest, SearchWeight.B);
        Search = document.ToVector();
    }

    /// <summary>What approvers have to know before they say yes.</summary>
    public IReadOnlyList<string> Missing()
    {
        var missing = new List<string>();
        if (Estimate <= 0)
            missing.Add("lines");
        if (Kind != ExpenseKinds.Visit && Guests.Length == 0)
            missing.Add("guests");
        if (Kind == ExpenseKinds.Hospitality && Place is null)
            missing.Add("place");
        if (Kind == ExpenseKinds.Reception && Particulars.Level is null)
            missing.Add("level");
        if (Kind == ExpenseKinds.Gift && Particulars.Occasion is null)
            missing.Add("occasion");
        return missing;
    }

    /// <summary>What approvers are warned of.</summary>
    public IReadOnlyList<string> Warnings(ExpenseRuleFields rules, DateOnly askedOn) =>
        ExpenseSums.Warnings(Lines, Guests.Length, OurPeople.Append(OwnerId ?? Guid.Empty).Distinct().Count(), StartsOn, askedOn, rules);

    /// <summary>Goes to the approvers, with a new request.</summary>
    public ExpenseMove Submit(DateTimeOffset now)
    {
        Must(ExpenseStates.Draft, ExpenseStates.Returned);
        if (Missing() is { Count: > 0 } missing)
            throw new IncompleteException("customers.expense.incomplete", [.. missing.Select(f => new InputProblem(f, "customers.expense.missing_" + f))]);
        (State, ApprovalId, SubmittedAt, Comment) = (ExpenseStates.Submitted, Guid.CreateVersion7(), now, null);
        return Moved(ExpenseMoves.Submitted, OwnerId!.Value, now, null, Estimate);
    }

    /// <summary>The applicant takes the application, or the excess, back.</summary>
    public ExpenseMove Withdraw(string reason, Guid by, DateTimeOffset now)
    {
        Must(ExpenseStates.Submitted, ExpenseStates.Excess);
        Back(null);
        return Moved(ExpenseMoves.Withdrawn, by, now, reason.Trim(), null);
    }

    /// <summary>The approvers decided; null where the decision is about another request than the latest, or was taken already.</summary>
    /// <param name="request">The request it is about.</param>
    /// <param name="approved">Yes.</param>
    /// <param name="rejected">No; neither: it goes back to be changed.</param>
    /// <param name="comment">What was said.</param>
    /// <param name="by">Who decided last.</param>
    /// <param name="dueDays">How many days after the last day the report is due.</param>
    /// <param name="now">When.</param>
    public ExpenseMove? Decide(Guid request, bool approved, bool rejected, string? comment, Guid by, int dueDays, DateTimeOffset now)
    {
        if (request != ApprovalId || State is not (ExpenseStates.Submitted or ExpenseStates.Excess))
            return null;
        var excess = State == ExpenseStates.Excess;
        if (!approved && !rejected)
        {
            Back(comment);
            return Moved(excess ? ExpenseMoves.ReportReturned : ExpenseMoves.Returned, by, now, comment, null);
        }
        Comment = comment;
        if (excess)
        {
            (State, ExcessRefused) = (ExpenseStates.Reported, !approved);
            (Approved, Payable) = approved ? (Actual, Actual) : (Approved, Approved);
            return Moved(approved ? ExpenseMoves.ExcessApproved : ExpenseMoves.ExcessRefused, by, now, comment, Payable);
        }
        if (!approved)
        {
            State = ExpenseStates.Rejected;
            return Moved(ExpenseMoves.Rejected, by, now, comment, Estimate);
        }
        (State, Approved, ReportDueOn) = (ExpenseStates.Approved, Estimate, EndsOn.AddDays(dueDays));
        return Moved(ExpenseMoves.Approved, by, now, comment, Estimate);
    }

    /// <summary>Reports the real costs. Where they are over by more than the share, it waits for the approvers again, with a new request.</summary>
    public ExpenseMove Report(ReportExpensesRequest report, ExpenseRuleFields rules, DateOnly today, DateTimeOffset now)
    {
        Must(ExpenseStates.Approved);
        if (today < StartsOn)
            throw new RuleException("customers.expense.not_yet", null, StartsOn.ToString("yyyy-MM-dd"));
        if (report.Costs.FirstOrDefault(c => c.Line is { } line && (line < 1 || line > Lines.Count)) is { } nowhere)
            throw new RuleException("customers.expense.line", "costs", nowhere.Line, Lines.Count);
        var actual = ExpenseSums.Of(report.Costs);
        var (over, explanation) = (ExpenseSums.IsOver(actual, Approved!.Value, rules.OverShare), LeadInput.Text(report.Explanation));
        if (over && explanation is null)
            throw new RuleException("customers.expense.explain", "explanation", actual, Approved, rules.OverShare);
        Costs = [.. report.Costs.Select(c => c with { Item = c.Item.Trim(), Note = LeadInput.Text(c.Note) })];
        (Actual, Payable, Effect, Learned, Explanation) = (actual, actual, report.Effect.Trim(), LeadInput.Text(report.Learned), explanation);
        (ReportedAt, ReportDueOn, ExcessRefused, SettlersTold) = (now, null, false, false);
        State = over ? ExpenseStates.Excess : ExpenseStates.Reported;
        if (over)
            (ApprovalId, Comment) = (Guid.CreateVersion7(), null);
        return Moved(over ? ExpenseMoves.ExcessAsked : ExpenseMoves.Reported, OwnerId!.Value, now, explanation, actual);
    }

    /// <summary>Whoever settles sends the report back, e.g. where receipts are missing.</summary>
    public ExpenseMove ReturnReport(string reason, Guid by, DateTimeOffset now)
    {
        MustBeOfAnother(by);
        Must(ExpenseStates.Reported);
        (State, Comment, ReportDueOn) = (ExpenseStates.Approved, reason.Trim(), ChinaTime.Today(now));
        return Moved(ExpenseMoves.ReportReturned, by, now, reason.Trim(), null);
    }

    public ExpenseMove Settle(SettleExpensesRequest request, Guid by, DateOnly today, DateTimeOffset now)
    {
        MustBeOfAnother(by);
        Must(ExpenseStates.Reported);
        if (request.Amount > Payable)
            throw new RuleException("customers.expense.too_much", "amount", request.Amount, Payable);
        if (request.PaidOn > today)
            throw new RuleException("customers.expense.paid_future", "paidOn", request.PaidOn.ToString("yyyy-MM-dd"));
        var note = LeadInput.Text(request.Note);
        if (request.Amount < Payable && note is null)
            throw new RuleException("customers.expense.paid_less", "note", request.Amount, Payable);
        (State, Paid, PaidOn, SettledBy, SettlementNote) = (ExpenseStates.Settled, request.Amount, request.PaidOn, by, note);
        return Moved(ExpenseMoves.Settled, by, now, note, request.Amount);
    }

    /// <summary>Gives it up, before it is submitted or after it was approved; what waits for approvers is taken back first.</summary>
    public ExpenseMove Cancel(string reason, Guid by, DateTimeOffset now)
    {
        Must(ExpenseStates.Draft, ExpenseStates.Returned, ExpenseStates.Approved);
        (State, ReportDueOn) = (ExpenseStates.Cancelled, null);
        return Moved(ExpenseMoves.Cancelled, by, now, reason.Trim(), null);
    }

    /// <summary>The applicant left; the successor goes on with what is not finished.</summary>
    public ExpenseMove GiveTo(Guid ownerId, Guid unitId, DateTimeOffset now)
    {
        (OwnerId, UnitId) = (ownerId, unitId);
        return Moved(ExpenseMoves.HandedOver, Guid.Empty, now, null, null);
    }

    public void RemindedNow() => ReportReminded = true;

    public void SettlersToldNow() => SettlersTold = true;

    private void Back(string? comment)
    {
        var excess = State == ExpenseStates.Excess;
        (State, Comment) = (excess ? ExpenseStates.Approved : ExpenseStates.Returned, comment);
        if (excess)
            ReportDueOn = ChinaTime.Today(ReportedAt!.Value);
    }

    private void Must(params ReadOnlySpan<string> states)
    {
        if (!states.Contains(State))
            throw new ConflictException("customers.expense.state", Number, State);
    }

    private void MustBeOfAnother(Guid by)
    {
        if (by == OwnerId)
            throw new RuleException("customers.expense.own", null, Number);
    }

    private ExpenseMove Moved(string move, Guid by, DateTimeOffset at, string? note, decimal? amount) =>
        new() { ApplicationId = Id, Move = move, By = by, At = at, Note = LeadInput.Text(note), Amount = amount };
}
