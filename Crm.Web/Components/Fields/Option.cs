namespace Crm.Web.Components.Fields;

/// <summary>One choice of a list.</summary>
/// <param name="Value">What is posted.</param>
/// <param name="Text">What is shown.</param>
/// <param name="Hint">A second line: code, phone.</param>
/// <param name="Group">Heading under which it stands.</param>
public sealed record Option(string Value, string Text, string? Hint = null, string? Group = null);
