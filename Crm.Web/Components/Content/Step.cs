namespace Crm.Web.Components.Content;

/// <summary>One step of a process.</summary>
/// <param name="Text">Its name.</param>
/// <param name="Note">Who and when, or by when.</param>
public sealed record Step(string Text, string? Note = null);
