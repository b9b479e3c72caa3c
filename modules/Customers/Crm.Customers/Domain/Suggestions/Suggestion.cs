using Crm.BuildingBlocks.Auditing;
using Crm.BuildingBlocks.Data;
using Crm.BuildingBlocks.Errors;
using Crm.BuildingBlocks.Security;
using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;
using Crm.Customers.Domain.Leads;

namespace Crm.Customers.Domain.Suggestions;

/// <summary>A suggestion how customers could be developed (C-61), from being written down to what others learn from it.</summary>
internal sealed class Suggestion : IOwned, IVersioned, IAudited
{
    private Suggestion()
    {
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();
    public uint Version { get; private set; }
    public Guid? OwnerId { get; private init; }
    public Guid UnitId { get; private init; }
    public DateTimeOffset At { get; private init; }
    public string Title { get; private set; } = "";
    public string Text { get; private set; } = "";
    public string Topic { get; private set; } = "";
    public string Source { get; private set; } = SuggestionSources.Staff;
    public Guid? CustomerId { get; private set; }
    public string? SaidBy { get; private set; }
    public string? Benefit { get; private set; }
    public bool Confidential { get; private set; }
    public string State { get; private set; } = SuggestionStates.Collected;
    public IReadOnlyDictionary<string, int>? Scores { get; private set; }
    public int? Score { get; private set; }
    public string? Answer { get; private set; }
    public string? Goal { get; private set; }
    public string? Plan { get; private set; }
    public Guid? ResponsibleId { get; private set; }
    public DateOnly? DueOn { get; private set; }
    public string? Outcome { get; private set; }
    public int? Effect { get; private set; }
    public string? Reward { get; private set; }
    public decimal? RewardAmount { get; private set; }
    public string? RewardNote { get; private set; }
    public bool Shared { get; private set; }
    public string? Lesson { get; private set; }

    public static Suggestion Collect(SuggestionFields fields, Guid by, Guid unit, DateTimeOffset now)
    {
        var suggestion = new Suggestion { OwnerId = by, UnitId = unit, At = now };
        suggestion.Set(fields);
        return suggestion;
    }

    /// <summary>Changes what is suggested; once it is judged it stays as it was.</summary>
    public void Change(SuggestionFields fields)
    {
        Must(State == SuggestionStates.Collected, "customers.suggestion.judged");
        Set(fields);
    }

    /// <summary>Accepts or declines it. Until somebody begins, it may be judged anew.</summary>
    public void Judge(IReadOnlyDictionary<string, int> scores, bool accept, string answer)
    {
        Must(State is SuggestionStates.Collected or SuggestionStates.Accepted or SuggestionStates.Declined, "customers.suggestion.begun");
        (Scores, Score, Answer) = (scores, ScoreOf(scores), answer.Trim());
        State = accept ? SuggestionStates.Accepted : SuggestionStates.Declined;
    }

    /// <summary>Somebody carries it out from now on, or in another way.</summary>
    public void CarryOut(PlanSuggestionRequest plan)
    {
        Must(State is SuggestionStates.Accepted or SuggestionStates.Running, "customers.suggestion.not_accepted");
        (Goal, Plan, ResponsibleId, DueOn, State) = (plan.Goal.Trim(), LeadInput.Text(plan.Plan), plan.ResponsibleId, plan.DueOn, SuggestionStates.Running);
    }

    public void MustRun() => Must(State == SuggestionStates.Running, "customers.suggestion.not_running");

    /// <summary>It was carried out.</summary>
    public void Finish(string outcome, int effect)
    {
        MustRun();
        (Outcome, Effect, State) = (outcome.Trim(), effect, SuggestionStates.Done);
    }

    /// <summary>Whoever suggested it gets something; the reward follows the value, so it is judged first.</summary>
    public void Give(RewardSuggestionRequest reward)
    {
        Must(Score is not null && State != SuggestionStates.Declined, "customers.suggestion.no_reward");
        (Reward, RewardAmount, RewardNote) = (reward.Kind, reward.Kind == SuggestionRewards.Material ? reward.Amount : null, reward.Note.Trim());
    }

    /// <summary>Everybody may learn from it, or no longer; what is confidential stays so.</summary>
    public void Share(bool shared, string? lesson)
    {
        Must(!shared || State == SuggestionStates.Done, "customers.suggestion.not_done");
        Must(!shared || !Confidential, "customers.suggestion.confidential");
        (Shared, Lesson) = (shared, LeadInput.Text(lesson) ?? Lesson);
    }

    /// <summary>Whoever carries it out left; it goes on with the successor. Whoever suggested it stays who he was.</summary>
    public void Replace(Guid from, Guid to) => ResponsibleId = ResponsibleId == from ? to : ResponsibleId;

    public SuggestionFields Fields() => new(Title, Text, Topic, Source, CustomerId, SaidBy, Benefit, Confidential);

    /// <summary>0 to 100 by the criteria's weights.</summary>
    public static int ScoreOf(IReadOnlyDictionary<string, int> scores) =>
        (int)Math.Round(SuggestionCriteria.All.Sum(c => c.Weight * (decimal)scores.GetValueOrDefault(c.Name) / SuggestionCriteria.Most), MidpointRounding.AwayFromZero);

    private void Set(SuggestionFields fields)
    {
        (Title, Text, Topic, Source) = (fields.Title.Trim(), fields.Text.Trim(), fields.Topic, fields.Source);
        (CustomerId, SaidBy, Benefit, Confidential) = (fields.CustomerId, LeadInput.Text(fields.SaidBy), LeadInput.Text(fields.Benefit), fields.Confidential);
    }

    private void Must(bool may, string code)
    {
        if (!may)
            throw new RuleException(code, null, Title);
    }
}

/// <summary>What was said of a suggestion on its way.</summary>
internal sealed class SuggestionRemark
{
    public Guid Id { get; init; } = Guid.CreateVersion7();
    public Guid SuggestionId { get; init; }
    public DateTimeOffset At { get; init; }
    public Guid By { get; init; }
    public required string Kind { get; init; }
    public required string Text { get; init; }
}
