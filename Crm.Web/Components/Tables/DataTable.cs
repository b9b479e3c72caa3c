namespace Crm.Web.Components.Tables;

/// <summary>What all tables share.</summary>
public static class DataTable
{
    /// <summary>Names the columns in the address that are shown; without any, all are.</summary>
    public const string ShowName = "show";
}
