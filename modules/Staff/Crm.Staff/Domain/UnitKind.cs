namespace Crm.Staff.Domain;

internal enum UnitKind
{
    Headquarters,
    Region,
    Branch,
    Team,
}
