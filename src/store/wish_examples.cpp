#include "store/wish_reader.hpp"

namespace store {

const std::vector<std::string>& example_wishes() {
    static const std::vector<std::string> lines = {
        // clang-format off
        R"({"wish":"add_organisation","name":"Museum Het Baken"})",
        R"({"wish":"add_organisation","name":"Wijkraad Noord","kind":"residents_group","policy_field":"neighbourhood","people":3,"presence":"present"})",
        R"({"wish":"import_table","source":"lijst.csv","rows":[{"name":"Jongerenwerk","kind":"institution","policy_field":"youth","people":2,"strengths":["jongeren met tijd overdag"],"needs":["een zinvolle plek voor jongeren"],"contact":{"name":"Noor Jansen","phone":"0485 000 000","email":"noor@voorbeeld.example"}}]})",
        R"({"wish":"amend_organisation","organisation":"Museum Het Baken","short_name":"Het Baken","policy_field":"culture","people":4})",
        R"({"wish":"set_presence","organisation":"Museum Het Baken","presence":"present"})",
        R"({"wish":"add_resident","name":"Riet de Wit"})",
        R"({"wish":"add_contact","organisation":"Wijkraad Noord","name":"Joke Peters","phone":"0485 000 001","email":"joke@voorbeeld.example"})",
        R"({"wish":"change_session","question":"Hoe halen we eenzame ouderen erbij?"})",
        R"({"wish":"set_case","sentence":"In ons dorp ziet 1 op de 9 ouderen in een week niemand.","figures":[{"number":"430","text":"ouderen zonder wekelijks bezoek"}],"source":"Voorbeeldcijfers","falls_outside":"wie niet meer naar buiten kan"})",
        R"({"wish":"add_municipal_wish","text":"Ouderen wonen langer prettig thuis"})",
        R"({"wish":"set_municipal_role","role":"listens"})",
        R"({"wish":"park_point","text":"Wie betaalt de huur van de zaal?","organisation":"Wijkraad Noord"})",
        R"({"wish":"set_notes","text":"Wethouder eerst laten luisteren."})",
        R"({"wish":"enter_phase","phase":"kwaliteiten"})",
        R"({"wish":"add_contributions","organisation":"Museum Het Baken","texts":["warme ruimte voor 60 mensen","ruimte voor 60 mensen","verhalen van vroeger"],"category":"place"})",
        R"({"wish":"add_contributions","organisation":"Wijkraad Noord","side":"need","text":"een plek voor ontmoeting","target_groups":["older_people"],"showing":"held_back"})",
        R"({"wish":"amend_contribution","contribution":"verhalen van vroeger","text":"verhalen die een gesprek losmaken","category":"knowledge"})",
        R"({"wish":"set_showing","contribution":"een plek voor ontmoeting","showing":"shown"})",
        R"({"wish":"merge_contributions","into":"warme ruimte voor 60 mensen","from":["ruimte voor 60 mensen"]})",
        R"({"wish":"pin_link","one":"Wijkraad Noord","other":"Museum Het Baken","need":"een plek voor ontmoeting","strength":"warme ruimte voor 60 mensen","reason":"ruimte en ontmoeting"})",
        R"({"wish":"dismiss_link","one":"Jongerenwerk","other":"Wijkraad Noord"})",
        R"({"wish":"make_proposal","title":"Met jongeren mee naar het museum","what":"jongeren nemen ouderen mee","for_whom":"ouderen die weinig buiten komen","partners":[{"organisation":"Museum Het Baken","brings":"rondleiding"},{"organisation":"Jongerenwerk","brings":"jongeren"}],"return_favour":"later"})",
        R"({"wish":"make_proposal","title":"Koffie in de wijk","partners":["Wijkraad Noord","Museum Het Baken"]})",
        R"({"wish":"make_proposal","title":"Thee in de wijk","partners":["Wijkraad Noord","Jongerenwerk"]})",
        R"({"wish":"amend_proposal","proposal":"Koffie in de wijk","for_whom":"alle buren","serves":"Ouderen wonen langer prettig thuis"})",
        R"({"wish":"merge_proposals","into":"Koffie in de wijk","from":["Thee in de wijk"]})",
        R"({"wish":"join_proposal","proposal":"Met jongeren mee naar het museum","organisation":"Wijkraad Noord"})",
        R"({"wish":"leave_proposal","proposal":"Met jongeren mee naar het museum","organisation":"Wijkraad Noord"})",
        R"({"wish":"check_condition","proposal":"Koffie in de wijk","condition":"lasting","answer":"not_yet","needed":"een tweede gastvrouw"})",
        R"({"wish":"open_poll","medium":"paper","dots_each":2,"options":["Met jongeren mee naar het museum","Koffie in de wijk"]})",
        R"({"wish":"note_count","option":"A","figure":6})",
        R"({"wish":"note_count","option":"Koffie in de wijk","figure":5})",
        R"({"wish":"note_papers","papers":7})",
        R"({"wish":"note_concern","option":"B","text":"wie zet de stoelen klaar?"})",
        R"({"wish":"close_poll"})",
        R"({"wish":"correct_count","option":"B","figure":4,"reason":"een briefje was dubbel geteld"})",
        R"({"wish":"make_agreement","proposal":"Met jongeren mee naar het museum","first_step":"drie jongeren op bezoek","caller":{"organisation":"Jongerenwerk","name":"Noor"},"called":{"organisation":"Museum Het Baken","name":"Hans"},"before":"2026-12-09"})",
        R"({"wish":"amend_agreement","agreement":"Met jongeren mee naar het museum","review":"2027-03-04","witness":"Riet","coordinator":"Noor","not_for":"groepen van meer dan tien"})",
        R"({"wish":"note_follow_up","agreement":"Met jongeren mee naar het museum","follow_up":"running","note":"eerste bezoek is geweest"})",
        R"({"wish":"extend_phase","minutes":5})",
        R"({"wish":"set_minutes","phase":"kansen","minutes":8})",
        R"({"wish":"plan_tables","tables":[{"number":1,"title":"Samen naar het museum","proposal":"Met jongeren mee naar het museum","organisations":["Museum Het Baken","Jongerenwerk"],"people":6},{"number":2,"title":"Koffie","organisations":["Wijkraad Noord"],"people":3}],"rounds":3,"round_minutes":12})",
        R"({"wish":"start_round","round":1})",
        R"({"wish":"show_map","phase":"kansen","follow":"Museum Het Baken","filters":[{"key":"strength","value":"3"},{"key":"kind","value":"company"}],"zoom":150,"centre":{"x":400,"y":600}})",
        R"({"wish":"show_on_wall","screen":"oogst","phase":"kwaliteiten"})",
        R"({"wish":"place_on_map","organisation":"Jongerenwerk","x":250,"y":700})",
        R"({"wish":"pause_wall","paused":true})",
        R"({"wish":"freeze_wall","frozen":true})",
        R"({"wish":"withdraw","fact":13})",
        R"({"wish":"restore","fact":13})",
        R"({"wish":"end_session"})",
        // clang-format on
    };
    return lines;
}

}  // namespace store
