using Crm.Web.Infrastructure.Forms;

namespace Crm.Web.Components.Fields;

/// <summary>What a field needs of the form around it.</summary>
/// <param name="Errors">The errors of the page's posted form.</param>
/// <param name="Posted">What was typed, when this is the form that was posted; shown again as it was.</param>
public sealed record FormScope(FormErrors Errors, IFormCollection? Posted);
