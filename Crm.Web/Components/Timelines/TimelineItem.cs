using Crm.Web.Components.Feedback;

namespace Crm.Web.Components.Timelines;

/// <summary>One thing that happened.</summary>
/// <param name="Id">Unique among the entries.</param>
/// <param name="At">When.</param>
/// <param name="Title">What, in a line.</param>
/// <param name="Icon">A name from Assets/icons.txt.</param>
public sealed record TimelineItem(string Id, DateTimeOffset At, string Title, string Icon)
{
    /// <summary>What its colour says.</summary>
    public Tone Tone { get; init; }

    /// <summary>Where it leads.</summary>
    public string? Href { get; init; }

    /// <summary>Who did it.</summary>
    public string? By { get; init; }

    /// <summary>The words of it: a note, a message.</summary>
    public string? Text { get; init; }
}
