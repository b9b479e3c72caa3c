namespace JasperFx;

/// <summary>What may be created in the database at start.</summary>
public enum AutoCreate
{
    All,
    CreateOnly,
    CreateOrUpdate,
    None
}
