namespace Crm.Web.Pages.Customers.Activities;

/// <summary>An activity that is put to another time, by the reader's clock.</summary>
public sealed class MoveModel
{
    public Guid Id { get; set; }
    public DateTime? At { get; set; }
    public string? Version { get; set; }
}
