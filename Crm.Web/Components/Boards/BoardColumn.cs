using Crm.Web.Components.Feedback;

namespace Crm.Web.Components.Boards;

/// <summary>One column of a board.</summary>
/// <param name="Key">The state it stands for, posted when a card moves here.</param>
/// <param name="Title">Its name, in the reader's language.</param>
/// <param name="Items">Its cards, top first.</param>
public sealed record BoardColumn<TItem>(string Key, string Title, IReadOnlyList<TItem> Items)
{
    /// <summary>What its colour says.</summary>
    public Tone Tone { get; init; }

    /// <summary>A sum or count beside the title.</summary>
    public string? Note { get; init; }

    /// <summary>How many there are in all, where only the first are shown.</summary>
    public int? Count { get; init; }

    /// <summary>Where all of them are listed, offered when there are more than shown.</summary>
    public string? Href { get; init; }

    /// <summary>Whether cards may be put here.</summary>
    public bool Accepts { get; init; } = true;
}
