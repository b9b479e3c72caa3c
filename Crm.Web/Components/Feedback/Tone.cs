namespace Crm.Web.Components.Feedback;

/// <summary>What a colour says; the same everywhere.</summary>
public enum Tone
{
    /// <summary>Nothing particular.</summary>
    Neutral,

    /// <summary>To know.</summary>
    Info,

    /// <summary>Good, done.</summary>
    Good,

    /// <summary>Look at it soon.</summary>
    Warn,

    /// <summary>Wrong or late.</summary>
    Bad,

    /// <summary>Stands out without a judgement: a key account, something new.</summary>
    Accent,

    /// <summary>Over: closed, archived, paused.</summary>
    Muted,
}
