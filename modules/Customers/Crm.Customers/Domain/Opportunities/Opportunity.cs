using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Calendars;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Search;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Contracts.Events;
using Crm.Customers.Domain.Leads;
using NpgsqlTypes;

namespace Crm.Customers.Domain.Opportunities;

/// <summary>Something a customer may buy (C-12). Never deleted: it is won, lost for a reason, or parked until a day, and may be reopened.</summary>
internal sealed class Opportunity : IOwned, IVersioned, IAudited
{
    private Opportunity()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid CustomerId { get; private init; }
    public string Title { get; private set; } = "";
    public string Stage { get; private set; } = OpportunityStages.Contact;

    /// <summary>The stage in which it was worked last.</summary>
    public string OpenStage { get; private set; } = OpportunityStages.Contact;
    public decimal? Amount { get; private set; }
    public string Currency { get; private set; } = "CNY";
    public int Probability { get; private set; }

    /// <summary>Whether somebody judged the probability; otherwise the stage's default holds.</summary>
    public bool ProbabilityJudged { get; private set; }
    public DateOnly ExpectedClose { get; private set; }

    /// <summary>The day whose month it counts in: when it was closed, or is expected to be.</summary>
    public DateOnly ForecastOn { get; private set; }
    public DateOnly? ClosedOn { get; private set; }
    public DateOnly? ParkedUntil { get; private set; }
    public string? Reason { get; private set; }
    public string? ReasonNote { get; private set; }
    public string[] ProductLines { get; private set; } = [];
    public string[] Competitors { get; private set; } = [];
    public string? NextStep { get; private set; }
    public DateOnly? NextStepOn { get; private set; }
    public string? Notes { get; private set; }
    public Guid? OwnerId { get; private set; }
    public Guid UnitId { get; private set; }
    public Guid CreatedBy { get; private init; }
    public DateTimeOffset CreatedAt { get; private init; }
    public DateTimeOffset MovedAt { get; private set; }

    [NotAudited]
    public NpgsqlTsVector Search { get; private set; } = NpgsqlTsVector.Empty;

    public bool IsOpen => OpportunityStages.Open.Contains(Stage);

    public bool IsClosed => Stage is OpportunityStages.Won or OpportunityStages.Lost;

    public static Opportunity Start(Guid customerId, string customer, OpportunityFields fields, string? stage, Ownership owned, Guid by, DateTimeOffset now)
    {
        var opportunity = new Opportunity { CustomerId = customerId, CreatedBy = by, CreatedAt = now, MovedAt = now };
        opportunity.Stage = opportunity.OpenStage = LeadInput.Text(stage) ?? OpportunityStages.Contact;
        opportunity.Change(fields, customer, owned);
        return opportunity;
    }

    /// <summary>One that a file brings where it stands (C-27): what had come to its end keeps the day of that, in its history too.</summary>
    /// <param name="customerId">The customer.</param>
    /// <param name="customer">Its name.</param>
    /// <param name="fields">What is known.</param>
    /// <param name="to">Where it stands, and why.</param>
    /// <param name="closedOn">For won and lost: the day it ended, not after today.</param>
    /// <param name="owned">Whose it is.</param>
    /// <param name="today">The department's day.</param>
    /// <param name="now">When.</param>
    public static (Opportunity Opportunity, OpportunityMove Move) Enter(
        Guid customerId, string customer, OpportunityFields fields, MoveOpportunityRequest to, DateOnly? closedOn, Ownership owned, DateOnly today, DateTimeOffset now)
    {
        var (by, open) = (owned.OwnerId!.Value, OpportunityStages.Open.Contains(to.Stage));
        var opportunity = Start(customerId, customer, fields, open ? to.Stage : null, owned, by, now);
        if (open)
            return (opportunity, new OpportunityMove { OpportunityId = opportunity.Id, To = to.Stage, Amount = opportunity.Amount, By = by, At = now });
        var ended = closedOn is { } day && day < today;
        var moved = opportunity.Move(to, by, ended ? closedOn!.Value : today, ended ? ChinaTime.Start(closedOn!.Value) : now);
        // It came to be as it is: there is no stage that Crm knew before.
        return (opportunity, new OpportunityMove
        {
            OpportunityId = opportunity.Id, To = moved.To, Reason = moved.Reason, Note = moved.Note, Until = moved.Until, Amount = moved.Amount, By = by, At = moved.At,
        });
    }

    /// <summary>What is known of it; its probability only where somebody judged it.</summary>
    public OpportunityFields Fields() => new(
        Title, ExpectedClose, Amount, Currency, ProbabilityJudged ? Probability : null, ProductLines, Competitors, NextStep, NextStepOn, Notes, OwnerId);

    /// <summary>Sets what is known of it.</summary>
    public void Change(OpportunityFields fields, string customer, Ownership owned)
    {
        if (Stage == OpportunityStages.Won && !(fields.Amount > 0))
            throw new RuleException("customers.opportunity.won_amount", "amount");
        (Title, Amount, Currency, ExpectedClose) = (fields.Title.Trim(), fields.Amount, fields.Currency.Trim(), fields.ExpectedClose);
        (ProductLines, Competitors) = (Words(fields.ProductLines), Words(fields.Competitors));
        (NextStep, NextStepOn, Notes) = (LeadInput.Text(fields.NextStep), fields.NextStepOn, LeadInput.Text(fields.Notes));
        (OwnerId, UnitId) = (owned.OwnerId, owned.UnitId);
        if (!IsClosed)
            Judge(fields.Probability);
        ForecastOn = ClosedOn ?? ExpectedClose;
        Index(customer);
    }

    /// <summary>Moves it to another stage; out of a closed one it is reopened.</summary>
    /// <param name="to">Where to, and why.</param>
    /// <param name="by">Who.</param>
    /// <param name="today">The department's day.</param>
    /// <param name="now">When.</param>
    /// <param name="currency">Of the amount that is set on the way; null for the one it has.</param>
    public OpportunityMove Move(MoveOpportunityRequest to, Guid by, DateOnly today, DateTimeOffset now, string? currency = null)
    {
        if (to.Stage == Stage)
            throw new ConflictException("customers.opportunity.same_stage", Title, Stage);
        var (note, reason) = (LeadInput.Text(to.Note), LeadInput.Text(to.Reason));
        if (Stage == OpportunityStages.Won && note is null)
            throw new RuleException("customers.opportunity.reopen_won", "note", Title);
        (Amount, Currency) = (to.Amount ?? Amount, currency ?? Currency);
        if (to.Stage == OpportunityStages.Won && !(Amount > 0))
            throw new RuleException("customers.opportunity.won_amount", "amount");
        if (to.Stage == OpportunityStages.Parked && !(to.Until > today))
            throw new RuleException("customers.opportunity.parked_future", "until", to.Until?.ToString("yyyy-MM-dd"));
        OpportunityReasons.Check(to.Stage, reason, note);
        var from = Stage;
        (Stage, MovedAt, ReasonNote) = (to.Stage, now, note);
        Reason = OpportunityReasons.Asked(to.Stage) ? reason : null;
        ParkedUntil = to.Stage == OpportunityStages.Parked ? to.Until : null;
        ClosedOn = IsClosed ? today : null;
        ForecastOn = ClosedOn ?? ExpectedClose;
        if (IsOpen)
            OpenStage = Stage;
        // A judgement holds for its stage; a parked one keeps it for the day it comes back.
        if (Stage != OpportunityStages.Parked)
            Judge(null);
        else if (!ProbabilityJudged)
            Probability = OpportunityStages.Probability(OpenStage);
        return new OpportunityMove
        {
            OpportunityId = Id, From = from, To = Stage, Reason = Reason, Note = note, Until = ParkedUntil, Amount = Amount, By = by, At = now,
        };
    }

    /// <summary>The day of a parked one has come: it goes back to where it was worked last.</summary>
    public OpportunityMove Return(DateTimeOffset now)
    {
        var from = Stage;
        (Stage, MovedAt, ParkedUntil, Reason, ReasonNote) = (OpenStage, now, null, null, null);
        return new OpportunityMove { OpportunityId = Id, From = from, To = Stage, Amount = Amount, By = Actor.System.StaffId, At = now };
    }

    /// <summary>The event for one that is won; null for any other.</summary>
    public OpportunityWon? WonNow(Guid by, DateTimeOffset now) =>
        Stage == OpportunityStages.Won ? new OpportunityWon(Id, CustomerId, Title, Amount!.Value, Currency, by, now) : null;

    public void GiveTo(Guid ownerId, Guid unitId) => (OwnerId, UnitId) = (ownerId, unitId);

    /// <summary>What it is found by changed with the customer's name.</summary>
    public void Index(string customer)
    {
        var document = new SearchDocument().AddName(Title).AddName(customer, SearchWeight.B);
        foreach (var word in ProductLines.Concat(Competitors))
            document.Add(word, SearchWeight.C);
        Search = document.ToVector();
    }

    public int? IdleDays(DateTimeOffset now) => Idle(Stage, MovedAt, now);

    public static int? Idle(string stage, DateTimeOffset movedAt, DateTimeOffset now) =>
        stage is OpportunityStages.Won or OpportunityStages.Lost ? null : Math.Max(0, (int)(now - movedAt).TotalDays);

    private void Judge(int? probability)
    {
        ProbabilityJudged = probability is not null;
        Probability = probability ?? OpportunityStages.Probability(Stage == OpportunityStages.Parked ? OpenStage : Stage);
    }

    private static string[] Words(IReadOnlyList<string>? typed) => [.. (typed ?? []).Select(LeadInput.Text).OfType<string>().Distinct()];
}
