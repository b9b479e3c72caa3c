namespace JasperFx.CodeGeneration.Model;

/// <summary>
/// Whether a handler may depend on services that generated code cannot build: internal types and lambda registrations.
/// </summary>
public enum ServiceLocationPolicy
{
    AllowedButWarn,
    AlwaysAllowed,
    NotAllowed
}
