namespace Crm.Web.Infrastructure.Forms;

/// <summary>
/// On a page of a public link, which may be refused (429) before it has looked at what was sent: the page that asks to wait keeps it, to be sent again. Never on a page that
/// asks for a password.
/// </summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class KeepsWhatWasSentAttribute : Attribute;
