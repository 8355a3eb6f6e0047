// A user's program in CommonJS: the types of `require` are those of the CommonJS build.
import imet = require('imet')
import core = require('imet/core')
import eligibility = require('imet/eligibility')

const day: imet.IsoDate = core.addDays('2018-08-31', 1)
const decision: imet.CountryDecision = imet.assessCountry('PAK', day)
const own: eligibility.CountryDecision = eligibility.assess({ country: 'PAK', facts: [] }, day)

// @ts-expect-error no country has this code
imet.assessCountry('PAX', day)
// @ts-expect-error no provision has this id
imet.provision('cspa-405')

export = { decision, own }
