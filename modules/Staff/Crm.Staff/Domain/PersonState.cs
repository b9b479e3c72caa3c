namespace Crm.Staff.Domain;

internal enum PersonState
{
    /// <summary>Works here.</summary>
    Active,

    /// <summary>Kept out by an administrator for now.</summary>
    Locked,

    /// <summary>Left and handed over.</summary>
    Left,
}
