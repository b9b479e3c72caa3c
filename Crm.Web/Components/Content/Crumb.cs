namespace Crm.Web.Components.Content;

/// <summary>A page above the one shown.</summary>
/// <param name="Text">In the reader's language.</param>
/// <param name="Href">Its address.</param>
public sealed record Crumb(string Text, string Href);
