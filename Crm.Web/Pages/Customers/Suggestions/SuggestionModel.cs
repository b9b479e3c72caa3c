using Crm.Customers.Contracts;
using Crm.Customers.Contracts.Api;

namespace Crm.Web.Pages.Customers.Suggestions;

/// <summary>What is typed of a suggestion.</summary>
public sealed class SuggestionModel
{
    /// <summary>In one line.</summary>
    public string? Title { get; set; }

    /// <summary>What is suggested.</summary>
    public string? Text { get; set; }

    /// <summary>What it is about.</summary>
    public string? Topic { get; set; }

    /// <summary>From whom it comes.</summary>
    public string? Source { get; set; } = SuggestionSources.Staff;

    /// <summary>The customer.</summary>
    public string? CustomerId { get; set; }

    /// <summary>Who said it.</summary>
    public string? SaidBy { get; set; }

    /// <summary>What it would bring.</summary>
    public string? Benefit { get; set; }

    /// <summary>Whether it is confidential.</summary>
    public bool Confidential { get; set; }

    /// <summary>The version that was read.</summary>
    public string? Version { get; set; }

    /// <summary>What is known of one.</summary>
    public static SuggestionModel Of(SuggestionDetails details) => new()
    {
        Title = details.Suggestion.Title, Text = details.Suggestion.Text, Topic = details.Suggestion.Topic, Source = details.Suggestion.Source,
        CustomerId = details.Suggestion.CustomerId?.ToString(), SaidBy = details.Suggestion.SaidBy, Benefit = details.Suggestion.Benefit,
        Confidential = details.Suggestion.Confidential, Version = details.ETag,
    };

    /// <summary>As the API takes it.</summary>
    public SuggestionFields ToFields() => new(
        Title ?? "", Text ?? "", Topic ?? "", Source ?? "", Guid.TryParse(CustomerId, out var id) ? id : null, SaidBy, Benefit, Confidential);
}

/// <summary>What is thought of a suggestion.</summary>
public sealed class JudgeModel
{
    /// <summary>What it would bring.</summary>
    public int? Benefit { get; set; }

    /// <summary>How well it can be done.</summary>
    public int? Feasibility { get; set; }

    /// <summary>How little it takes.</summary>
    public int? Effort { get; set; }

    /// <summary>How soon it is needed.</summary>
    public int? Urgency { get; set; }

    /// <summary>Whether it is worth doing.</summary>
    public string? Accept { get; set; }

    /// <summary>What whoever suggested it is told.</summary>
    public string? Answer { get; set; }
}

/// <summary>How it is carried out.</summary>
public sealed class CarryOutModel
{
    /// <summary>What it is to reach.</summary>
    public string? Goal { get; set; }

    /// <summary>How.</summary>
    public string? Plan { get; set; }

    /// <summary>Who does it.</summary>
    public string? ResponsibleId { get; set; }

    /// <summary>Until when.</summary>
    public DateOnly? DueOn { get; set; }
}

/// <summary>What comes of it.</summary>
public sealed class OutcomeModel
{
    /// <summary>In words.</summary>
    public string? Text { get; set; }

    /// <summary>How much it brought; null while it goes on.</summary>
    public int? Effect { get; set; }
}
