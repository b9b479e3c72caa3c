namespace Crm.Staff.Identity;

/// <summary>A data protection key, as XML.</summary>
internal sealed class ProtectionKey
{
    public required string Name { get; init; }
    public required string Xml { get; init; }
}
