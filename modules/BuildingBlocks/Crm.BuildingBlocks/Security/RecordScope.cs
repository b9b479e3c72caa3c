namespace Crm.BuildingBlocks.Security;

/// <summary>How far a permission reaches over records, from nothing to everything. Ordered: a larger value includes the smaller ones.</summary>
public enum RecordScope
{
    /// <summary>No record.</summary>
    None = 0,

    /// <summary>Records the person owns.</summary>
    Own = 1,

    /// <summary>Records of the person's own unit.</summary>
    Unit = 2,

    /// <summary>Records of the person's unit and every unit below it.</summary>
    UnitAndBelow = 3,

    /// <summary>Every record.</summary>
    All = 4,
}
