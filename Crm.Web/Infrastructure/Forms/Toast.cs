namespace Crm.Web.Infrastructure.Forms;

/// <summary>How a toast looks and how long it stays: errors stay until they are closed.</summary>
public enum ToastKind
{
    /// <summary>Something was done.</summary>
    Success,

    /// <summary>Something to know.</summary>
    Info,

    /// <summary>Done, but look at it.</summary>
    Warning,

    /// <summary>Not done.</summary>
    Error,
}

/// <summary>A short message on the page after a post.</summary>
/// <param name="Text">What to say, in the reader's language.</param>
/// <param name="Kind">How it looks.</param>
/// <param name="Undo">The way back, if there is one.</param>
public sealed record Toast(string Text, ToastKind Kind = ToastKind.Success, ToastUndo? Undo = null);

/// <summary>A form on a page that takes back what was done.</summary>
/// <param name="Path">The page that has the form.</param>
/// <param name="Form">The name of the form on it.</param>
/// <param name="Fields">What the form needs, by field name.</param>
public sealed record ToastUndo(string Path, string Form, IReadOnlyDictionary<string, string> Fields);
